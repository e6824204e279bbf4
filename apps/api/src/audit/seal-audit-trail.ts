import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Logger } from '../platform/logging/logger';

const EVERY_MS = 5_000;

interface Sealed {
  readonly rows: number;
}

/**
 * Links the trail in batches. A per-row chain would make every writer wait for the one before; instead each row
 * carries its own hash and a batch hash covers all finished rows since the last batch and the batch before.
 * A batch holds the rows of transactions older than every one still running, so none can slip in behind it.
 */
@Injectable()
export class SealAuditTrail implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly logger: Logger,
  ) {}

  /** Seals every few seconds until the application stops. */
  startSealing(): void {
    this.timer = setInterval(() => {
      this.seal().catch((problem: unknown) =>
        this.logger.error({ problem: String(problem) }, 'audit trail could not be sealed'),
      );
    }, EVERY_MS);
    this.timer.unref();
  }

  /** Seals what is finished; several processes may try, the advisory lock lets one through. */
  async seal(): Promise<number> {
    const [sealed]: Sealed[] = await this.dataSource.query('SELECT seal_audit_trail() AS rows');
    return Number(sealed?.rows ?? 0);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }
}
