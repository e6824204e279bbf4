import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UserEntity } from './persistence/user.entity';

interface JurisdictionRow {
  readonly name: string;
  readonly is_demo: boolean;
}

/** Whether this database holds the fictional jurisdiction: its pages say so, and only there demo passwords may stay. */
@Injectable()
export class DemoMode {
  private known: JurisdictionRow | undefined;

  constructor(private readonly dataSource: DataSource) {}

  async jurisdiction(): Promise<{ name: string; isDemo: boolean }> {
    this.known ??= (
      await this.dataSource.query<JurisdictionRow[]>('SELECT name, is_demo FROM jurisdiction')
    )[0];
    return { name: this.known?.name ?? '', isDemo: this.known?.is_demo ?? false };
  }

  async mustChangePassword(user: UserEntity): Promise<boolean> {
    if (user.mustChangePassword) return true;
    return user.hasDemoPassword && !(await this.jurisdiction()).isDemo;
  }
}
