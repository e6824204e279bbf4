/** Who may import whom (docs: ARCHITECTURE.md). Arrows in the API go leftwards only, and only through a front door. */
const CAPABILITY = '^apps/api/src/(?!platform/|commands/|demo/)([^/]+)/';
const ORDER = [
  ['audit'],
  ['access'],
  ['instruments'],
  ['policies'],
  ['partners'],
  ['people'],
  ['duties'],
  ['imports'],
  ['assessments'],
  ['plans'],
  ['programmes', 'education-employment', 'supervision'],
  ['reintegration'],
  ['insights'],
  ['today'],
];

/** One rule per capability: not its peers, not those to its right. */
const capabilityOrder = (order) =>
  order.flatMap((rank, at) =>
    rank.map((name) => ({
      name: `${name}-imports-leftwards`,
      severity: 'error',
      from: { path: `^apps/api/src/${name}/`, pathNot: '\\.(spec|db-spec|api-spec)\\.ts$' },
      to: {
        path: `^apps/api/src/(${[...rank.filter((peer) => peer !== name), ...order.slice(at + 1).flat()].join('|') || 'nothing'})/`,
      },
    })),
  );

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'front-door',
      severity: 'error',
      from: { path: CAPABILITY, pathNot: '\\.(spec|db-spec|api-spec)\\.ts$' },
      to: { path: CAPABILITY, pathNot: ['^apps/api/src/$1/', '^apps/api/src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'platform-knows-no-capability',
      severity: 'error',
      from: { path: '^apps/api/src/platform/' },
      to: { path: CAPABILITY },
    },
    {
      name: 'libs-know-no-app',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'assessment-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/assessment/' },
      to: { path: '^libs/(?!assessment/)' },
    },
    {
      name: 'domain-imports-assessment-only',
      severity: 'error',
      from: { path: '^libs/domain/' },
      to: { path: '^libs/(?!(domain|assessment)/)' },
    },
    {
      name: 'api-client-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^libs/api-client/' },
      to: { path: '^libs/(?!api-client/)' },
    },
    {
      name: 'libs-are-pure',
      severity: 'error',
      from: { path: '^libs/(domain|assessment)/', pathNot: '\\.spec\\.ts$' },
      to: { path: 'node_modules/(@nestjs|typeorm|react|pg)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'libs-need-no-node',
      severity: 'error',
      from: { path: '^libs/(domain|assessment)/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'web-and-api-meet-in-the-contract',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^apps/api/' },
    },
    {
      name: 'api-knows-no-web',
      severity: 'error',
      from: { path: '^apps/api/' },
      to: { path: '^(apps/web|libs/api-client)/' },
    },
    {
      name: 'tasks-are-apart',
      severity: 'error',
      from: { path: '^apps/web/src/tasks/(?!person/)([^/]+)/' },
      to: { path: '^apps/web/src/tasks/', pathNot: ['^apps/web/src/tasks/(person|$1)/'] },
    },
    {
      name: 'migrations-import-nothing',
      severity: 'error',
      from: { path: '^migrations/', pathNot: '^migrations/index\\.ts$' },
      to: { path: '^(apps|libs)/' },
    },
    ...capabilityOrder(ORDER),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
