import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal, type Actor } from '@throughcare/domain';
import { IsNull } from 'typeorm';
import { AuditTrail } from '../../audit';
import { Instruments } from '../../instruments';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import type { InstrumentUseDto } from '../contract/instrument-use.dto';
import { InstrumentStopEntity } from '../persistence/instrument-use.entity';

/** Takes one version of an instrument out of use, or puts it back, each with its reason. Drafts begun before go on. */
@Injectable()
export class StopInstrument {
  constructor(
    private readonly transactions: Transactions,
    private readonly instruments: Instruments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  stop(
    actor: Actor,
    code: string,
    version: string,
    given: InstrumentUseDto,
  ): Promise<InstrumentStopEntity> {
    return this.transactions.run(async () => {
      if (await this.open(code, version)) throw new Refusal('instrument.already-stopped');
      const manager = this.transactions.manager;
      const stop = await manager.save(
        manager.create(InstrumentStopEntity, {
          id: randomUUID(),
          instrumentCode: code,
          instrumentVersion: version,
          reason: given.reason,
          stoppedById: actor.userId,
          stoppedAt: this.clock.now(),
        }),
      );
      await this.write(actor, 'instrument.stopped', stop, given.reason);
      return stop;
    });
  }

  resume(
    actor: Actor,
    code: string,
    version: string,
    given: InstrumentUseDto,
  ): Promise<InstrumentStopEntity> {
    return this.transactions.run(async () => {
      const stop = await this.open(code, version);
      if (!stop) throw new Refusal('instrument.not-stopped');
      Object.assign(stop, {
        resumedById: actor.userId,
        resumedAt: this.clock.now(),
        resumeReason: given.reason,
      });
      await this.write(actor, 'instrument.resumed', stop, given.reason);
      return this.transactions.manager.save(stop);
    });
  }

  /** The stop that holds, if any; one decision on a version at a time. */
  private async open(code: string, version: string): Promise<InstrumentStopEntity | null> {
    const { code: known } = await this.instruments.find(code, version);
    const manager = this.transactions.manager;
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `instrument_stop ${known}@${version}`,
    ]);
    return manager.findOneBy(InstrumentStopEntity, {
      instrumentCode: known,
      instrumentVersion: version,
      resumedAt: IsNull(),
    });
  }

  private write(
    actor: Actor,
    action: string,
    stop: InstrumentStopEntity,
    reason: string,
  ): Promise<void> {
    return this.audit.record(actor, {
      action,
      subject: { kind: 'instrument', id: stop.id },
      reason,
      facts: { instrument: stop.instrumentCode, version: stop.instrumentVersion },
    });
  }
}
