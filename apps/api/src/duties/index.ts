export { DutiesModule } from './duties.module';
export { Duties, type OpenDuty } from './duties';
export { DutyEntity } from './persistence/duty.entity';
