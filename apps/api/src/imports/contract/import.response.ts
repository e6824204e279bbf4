import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  DATE_ORDERS,
  IMPORT_DECISIONS,
  IMPORT_FAULTS,
  IMPORT_FIELD_NAMES,
  IMPORT_KINDS,
  IMPORT_ROW_STATES,
  IMPORT_STATES,
  MATCH_VERDICTS,
} from '@throughcare/domain';
import { Shown } from '../../platform/http/fields';
import { UserReference } from '../../people';

export class ImportCounts {
  @Shown() waiting!: number;
  @Shown() ready!: number;
  @Shown() faulty!: number;
  @Shown() review!: number;
  @Shown() loaded!: number;
  @Shown() skipped!: number;
  @Shown() undone!: number;
  @Shown({ description: 'Loaded rows an undo has left, as somebody has worked on them since' })
  kept!: number;
}

export class ImportSummary {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown({ enum: IMPORT_KINDS, enumName: 'ImportKind' }) kind!: string;
  @Shown() fileName!: string;
  @Shown({ format: 'uuid' }) siteId!: string;
  @Shown() site!: string;
  @Shown({ enum: IMPORT_STATES, enumName: 'ImportState' }) state!: string;
  @Shown({ description: 'Rows of the file' }) rowCount!: number;
  @Shown({ type: ImportCounts }) counts!: ImportCounts;
  @Shown({ type: UserReference, nullable: true }) uploadedBy!: UserReference | null;
  @Shown({ format: 'date-time' }) uploadedAt!: string;
  @Shown({ type: String, format: 'date-time', nullable: true }) loadedAt!: string | null;
  @Shown() revision!: number;
}

export class ImportsPage {
  @Shown({ type: [ImportSummary] }) items!: ImportSummary[];
  @Shown() total!: number;
}

export class ImportResponse extends ImportSummary {
  @Shown({ type: String, nullable: true }) failedBecause!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) checkedAt!: string | null;
  @Shown({ type: String, format: 'date-time', nullable: true }) undoneAt!: string | null;
  @Shown({ enum: DATE_ORDERS, enumName: 'DateOrder' }) dateOrder!: string;
  @Shown({ type: [String] }) headings!: string[];
  @Shown({
    type: 'array',
    items: { type: 'string', nullable: true, enum: [...IMPORT_FIELD_NAMES, null] },
    nullable: true,
  })
  mapping!: (string | null)[] | null;
}

export class ImportColumn {
  @Shown() heading!: string;
  @Shown({ type: [String], description: 'What its first rows hold' }) samples!: string[];
  @Shown({ type: String, nullable: true, enum: [...IMPORT_FIELD_NAMES, null] }) field!:
    string | null;
}

export class ImportColumnsResponse {
  @Shown({ description: 'The fields come from an earlier file with these headings' })
  isRemembered!: boolean;
  @Shown({ enum: DATE_ORDERS, enumName: 'DateOrder' }) dateOrder!: string;
  @Shown({ type: [ImportColumn] }) columns!: ImportColumn[];
}

export class ImportFaultResponse {
  @Shown({ type: String, nullable: true, description: 'Field it concerns; null for the whole row' })
  field!: string | null;
  @Shown({ enum: IMPORT_FAULTS, enumName: 'ImportFault' }) code!: string;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  readonly facts?: Readonly<Record<string, unknown>>;
}

export class RowMatchReason {
  @Shown() reason!: string;
  @Shown() points!: number;
}

export class RowMatchResponse {
  @Shown({ enum: ['person', 'order', 'movement', 'row'], enumName: 'RowMatchKind' }) kind!: string;
  @Shown({ type: String, format: 'uuid', nullable: true }) id!: string | null;
  @Shown({ type: Number, nullable: true, description: 'An earlier line of the file' })
  line!: number | null;
  @Shown() score!: number;
  @Shown({ enum: MATCH_VERDICTS, enumName: 'MatchVerdict' }) verdict!: string;
  @Shown({ type: [RowMatchReason] }) reasons!: RowMatchReason[];
  @Shown({ description: 'False hides who it is and closes the decision to this user' })
  isWithinReach!: boolean;
  @Shown({ type: String, nullable: true }) number!: string | null;
  @Shown({ type: String, nullable: true }) name!: string | null;
  @Shown({ type: String, format: 'date', nullable: true }) bornOn!: string | null;
  @Shown({ type: String, nullable: true }) site!: string | null;
  @Shown({ type: [String], nullable: true, description: 'Of an earlier line: its cells' })
  cells!: string[] | null;
}

export class ImportPersonReference {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() number!: string;
  @Shown() givenName!: string;
  @Shown() familyName!: string;
}

export class ImportRowResponse {
  @Shown({ description: 'As a spreadsheet counts: the headings are line 1' }) line!: number;
  @Shown({ enum: IMPORT_ROW_STATES, enumName: 'ImportRowState' }) state!: string;
  @Shown({ type: [String], nullable: true, description: 'Null once loaded' }) cells!:
    string[] | null;
  @Shown({ type: [ImportFaultResponse] }) faults!: ImportFaultResponse[];
  @Shown({ type: [RowMatchResponse] }) matches!: RowMatchResponse[];
  @Shown({ type: String, nullable: true, enum: [...IMPORT_DECISIONS, null] }) decision!:
    string | null;
  @Shown({ type: ImportPersonReference, nullable: true, description: 'Whose record it became' })
  person!: ImportPersonReference | null;
}

export class ImportRowsPage {
  @Shown({ type: [ImportRowResponse] }) items!: ImportRowResponse[];
  @Shown() total!: number;
}

export class ImportMoved {
  @Shown({ format: 'uuid' }) id!: string;
  @Shown() revision!: number;
}
