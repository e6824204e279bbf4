export { SupervisionModule } from './supervision.module';
export { SupervisionEntity } from './persistence/supervision.entity';
export { Supervise } from './use-cases/supervise';
