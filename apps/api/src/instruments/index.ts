export { Drafts } from './drafts';
export { Instruments } from './instruments';
export { PUBLISHED_HERE } from './queries/versions-in-use';
export { InstrumentsModule } from './instruments.module';
