import { DefaultNamingStrategy } from 'typeorm';

/** `bornOn` in TypeScript is `born_on` in PostgreSQL, so hand-written SQL reads like SQL. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? snakeCase(propertyName);
  }
}

export function snakeCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
