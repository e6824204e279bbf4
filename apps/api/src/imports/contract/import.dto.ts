import {
  DATE_ORDERS,
  IMPORT_DECISIONS,
  IMPORT_FIELD_NAMES,
  IMPORT_KINDS,
  IMPORT_ROW_STATES,
  type DateOrder,
  type ImportDecision,
  type ImportKind,
  type ImportRowState,
} from '@throughcare/domain';
import {
  BooleanField,
  ChoiceField,
  IntegerField,
  JsonField,
  TextField,
  UuidField,
} from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';

export class UploadImportQuery {
  @ChoiceField(IMPORT_KINDS, { name: 'ImportKind' }) readonly kind!: ImportKind;
  @UuidField({ description: 'Site the records belong to; one of the user’s own' })
  readonly siteId!: string;
  @BooleanField({ optional: true, description: 'The same file once more, on purpose' })
  readonly again?: boolean;
}

export class CheckImportDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
  @JsonField({
    description: 'For each column of the file, the field it fills, or null',
    shape: {
      type: 'array',
      items: { type: 'string', nullable: true, enum: [...IMPORT_FIELD_NAMES, null] },
    },
  })
  readonly mapping!: (string | null)[];
  @ChoiceField(DATE_ORDERS, { name: 'DateOrder', optional: true }) readonly dateOrder?: DateOrder;
}

export class MoveImportDto {
  @IntegerField({ min: 1 }) readonly revision!: number;
}

export class DecideRowDto {
  @ChoiceField(IMPORT_DECISIONS, { name: 'ImportDecision' }) readonly decision!: ImportDecision;
  @UuidField({ optional: true, description: 'For `same`: the match on file' })
  readonly sameAsId?: string;
  @IntegerField({ optional: true, min: 2, description: 'For `same`: the earlier line of the file' })
  readonly sameAsLine?: number;
}

export class ImportRowsQuery extends PageQuery {
  @ChoiceField(IMPORT_ROW_STATES, { name: 'ImportRowState', optional: true })
  readonly state?: ImportRowState;
}

export class ErrorFileQuery {
  @TextField({ optional: true, max: 10, description: 'Language of the faults: en or zh' })
  readonly language?: string;
}
