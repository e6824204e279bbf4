import { RISK_LEVELS, SEXES, type Sex } from '@throughcare/domain';
import { ChoiceField, InstantField, TextField, UuidField } from '../../platform/http/fields';
import { PageQuery } from '../../platform/http/page';
import {
  PEOPLE_SORTS,
  PEOPLE_VIEWS,
  type PeopleSort,
  type PeopleView,
} from '../queries/list-people';

export class ListPeopleQuery extends PageQuery {
  @ChoiceField(PEOPLE_VIEWS, { name: 'PeopleView', optional: true }) readonly view?: PeopleView;
  @TextField({
    max: 120,
    optional: true,
    description: 'Name in any script, person number or identifier',
  })
  readonly search?: string;
  @ChoiceField(['none', 'custody', 'community'], { name: 'Setting', optional: true })
  readonly setting?: string;
  @ChoiceField([...RISK_LEVELS, 'none'], { name: 'LevelFilter', optional: true })
  readonly level?: string;
  @ChoiceField(SEXES, { name: 'Sex', optional: true }) readonly sex?: Sex;
  @UuidField({ optional: true }) readonly siteId?: string;
  @ChoiceField(PEOPLE_SORTS, { name: 'PeopleSort', optional: true }) readonly sort?: PeopleSort;
  @ChoiceField(['asc', 'desc'], { name: 'SortDirection', optional: true }) readonly direction?:
    'asc' | 'desc';
}

export class HistoryQuery {
  @InstantField({ optional: true, description: 'Only what is older' }) readonly before?: string;
}
