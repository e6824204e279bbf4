import { defineLifecycle } from './lifecycle';
import { printLifecycle } from './print-lifecycle';

describe('a printed lifecycle', () => {
  it('shows each move in a table and a diagram', () => {
    const lamp = defineLifecycle<'off' | 'half-on', 'turn'>('lamp', {
      off: { turn: 'half-on' },
      'half-on': {},
    });
    expect(printLifecycle(lamp).split('\n')).toEqual([
      '## lamp',
      '',
      '| From | Move | To |',
      '|---|---|---|',
      '| off | turn | half-on |',
      '',
      '```mermaid',
      'stateDiagram-v2',
      '  state "off" as off',
      '  state "half-on" as half_on',
      '  [*] --> off',
      '  off --> half_on: turn',
      '  half_on --> [*]',
      '```',
      '',
    ]);
  });
});
