import { randomUUID } from 'node:crypto';
import { latinNameKey, phoneticKey, type NameKind } from '@throughcare/domain';
import type { PersonNameEntity } from './person-parts.entity';

export interface NameGiven {
  readonly kind: NameKind;
  readonly given: string;
  readonly family: string;
}

/** The rows that make a person findable: each name with its Latin spelling and how that sounds. */
export function nameRows(personId: string, names: readonly NameGiven[]): PersonNameEntity[] {
  return names
    .filter((name) => `${name.given}${name.family}`.trim() !== '')
    .map((name) => {
      const latinKey = latinNameKey(name);
      return {
        id: randomUUID(),
        personId,
        ...name,
        latinKey,
        phoneticKeys: phoneticWords(latinKey),
      };
    });
}

export function phoneticWords(latinKey: string): string[] {
  return [
    ...new Set(
      phoneticKey(latinKey)
        .split(' ')
        .filter((word) => word !== ''),
    ),
  ];
}
