import { Module, type DynamicModule } from '@nestjs/common';
import { AccessModule } from './access';
import { AssessmentsModule } from './assessments';
import { AuditModule } from './audit';
import { DutiesModule } from './duties';
import { EducationEmploymentModule } from './education-employment';
import { ImportsModule } from './imports';
import { InsightsModule } from './insights';
import { InstrumentsModule } from './instruments';
import { PeopleModule } from './people';
import { ReintegrationModule } from './reintegration';
import { SupervisionModule } from './supervision';
import type { Environment } from './platform/environment';
import { PlansModule } from './plans';
import { PoliciesModule } from './policies';
import { PlatformModule } from './platform/platform.module';
import { ProgrammesModule } from './programmes';
import { TodayModule } from './today';

/** The list of capabilities, nothing else. */
@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(environment),
        AuditModule,
        AccessModule,
        InstrumentsModule,
        PoliciesModule,
        PeopleModule,
        DutiesModule,
        ImportsModule,
        AssessmentsModule,
        PlansModule,
        ProgrammesModule,
        EducationEmploymentModule,
        SupervisionModule,
        ReintegrationModule,
        InsightsModule,
        TodayModule,
      ],
    };
  }
}
