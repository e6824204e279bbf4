export { Instruments } from './instruments';
export { InstrumentsModule } from './instruments.module';
