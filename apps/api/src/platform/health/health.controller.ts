import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../http/marks';

/** For the machine that watches this one: is the process alive, and can it do its work? */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Public()
  live(): { status: 'alive' } {
    return { status: 'alive' };
  }

  @Get('ready')
  @Public()
  async ready(): Promise<{ status: 'ready' }> {
    let pending: boolean;
    try {
      pending = await this.dataSource.showMigrations();
    } catch {
      throw new ServiceUnavailableException({ code: 'health.database-unreachable' });
    }
    if (pending) throw new ServiceUnavailableException({ code: 'health.migrations-pending' });
    return { status: 'ready' };
  }
}
