import { Injectable } from '@nestjs/common';
import { takeBackContest, type Actor } from '@throughcare/domain';
import { Duties } from '../../duties';
import type { TakeBackContestDto } from '../contract/contest.dto';
import type { ContestEntity } from '../persistence/contest.entity';
import { asContest, ChangeContest } from './change-contest';

/** The person does not contest it any more: said why, kept, and the clock for the answer stops. */
@Injectable()
export class TakeBackContest {
  constructor(
    private readonly contests: ChangeContest,
    private readonly duties: Duties,
  ) {}

  execute(actor: Actor, contestId: string, given: TakeBackContestDto): Promise<ContestEntity> {
    return this.contests.execute(actor, contestId, given, 'contest.taken-back', async (contest) => {
      contest.state = takeBackContest(asContest(contest)).state;
      contest.takenBackBecause = given.reason;
      await this.duties.cancelOpen(
        contest.personId,
        ['contest-review'],
        'no-longer-applies',
        contest.id,
      );
    });
  }
}
