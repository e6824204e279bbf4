import { Module } from '@nestjs/common';
import { InsightsController } from './insights.controller';
import { ReadMetric } from './read-metric';

/** Reading across, never writing. */
@Module({ controllers: [InsightsController], providers: [ReadMetric] })
export class InsightsModule {}
