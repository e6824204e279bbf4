export { Policies } from './policies';
export { policyInForce } from './queries/policy-json';
export { PoliciesModule } from './policies.module';
