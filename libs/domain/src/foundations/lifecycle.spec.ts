import { defineLifecycle } from './lifecycle';
import { Refusal } from './refusal';

const door = defineLifecycle<'open' | 'shut' | 'bricked-up', 'close' | 'open' | 'brick'>('door', {
  open: { close: 'shut' },
  shut: { open: 'open', brick: 'bricked-up' },
  'bricked-up': {},
});

describe('a lifecycle', () => {
  it('moves only along its table', () => {
    expect(door.move('open', 'close')).toBe('shut');
    expect(door.can('open', 'brick')).toBe(false);
  });

  it('refuses another move with a code and what is possible', () => {
    expect(() => door.move('open', 'brick')).toThrow(Refusal);
    try {
      door.move('open', 'brick');
    } catch (refusal) {
      expect(refusal).toMatchObject({
        code: 'door.move-not-possible',
        facts: { possible: ['close'] },
      });
    }
  });

  it('knows its final states', () => {
    expect(door.isFinal('bricked-up')).toBe(true);
    expect(door.isFinal('shut')).toBe(false);
  });
});
