import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@throughcare/domain';
import { UserEntity } from '../../access';
import { AuditTrail } from '../../audit';
import { Instruments } from '../../instruments';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database/transactions';
import { InvalidInput } from '../../platform/http/invalid-input';
import { NotFound } from '../../platform/http/not-found';
import type { RecordTrainingDto } from '../contract/instrument-use.dto';
import { TrainingEntity } from '../persistence/instrument-use.entity';

/** An administrator keeps who was trained in what; a renewed licence is another record, a wrong one is taken out. */
@Injectable()
export class KeepTrainings {
  constructor(
    private readonly transactions: Transactions,
    private readonly instruments: Instruments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  record(actor: Actor, userId: string, given: RecordTrainingDto): Promise<TrainingEntity> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      // Locked: two records of the same day come one after the other, and the second is told.
      const user = await manager.findOne(UserEntity, {
        where: { id: userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!user) throw new NotFound();
      await this.check(userId, given);
      const training = await manager.save(
        manager.create(TrainingEntity, {
          id: randomUUID(),
          userId,
          instrumentCode: given.instrument,
          trainedOn: given.trainedOn,
          validUntil: given.validUntil ?? null,
          certificate: given.certificate?.trim() || null,
        }),
      );
      await this.write(actor, 'training.recorded', training);
      return training;
    });
  }

  remove(actor: Actor, userId: string, trainingId: string): Promise<void> {
    return this.transactions.run(async () => {
      const manager = this.transactions.manager;
      const training = await manager.findOne(TrainingEntity, {
        where: { id: trainingId, userId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!training) throw new NotFound();
      await this.write(actor, 'training.removed', training);
      await manager.delete(TrainingEntity, { id: trainingId });
    });
  }

  private async check(userId: string, given: RecordTrainingDto): Promise<void> {
    if (!(await this.instruments.known(given.instrument)))
      throw InvalidInput.field('instrument', 'unknown-choice', 'There is no such instrument');
    if (given.trainedOn > this.clock.today())
      throw InvalidInput.field('trainedOn', 'in-the-future', 'The training cannot lie ahead');
    if (given.validUntil && given.validUntil < given.trainedOn)
      throw InvalidInput.field('validUntil', 'not-possible', 'It cannot end before it was held');
    const isKnown = await this.transactions.manager.existsBy(TrainingEntity, {
      userId,
      instrumentCode: given.instrument,
      trainedOn: given.trainedOn,
    });
    if (isKnown)
      throw InvalidInput.field('trainedOn', 'taken', 'A training of that day is recorded already');
  }

  private write(actor: Actor, action: string, training: TrainingEntity): Promise<void> {
    return this.audit.record(actor, {
      action,
      subject: { kind: 'user', id: training.userId },
      facts: {
        instrument: training.instrumentCode,
        trainedOn: training.trainedOn,
        validUntil: training.validUntil,
      },
    });
  }
}
