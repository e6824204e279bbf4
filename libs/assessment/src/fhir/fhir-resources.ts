/** The parts of FHIR R4 and R5 that questionnaires and their answers need. Everything else is passed over. */
export type FhirVersion = 'R4' | 'R5';

export interface Extension {
  readonly url: string;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueCode?: string;
  readonly valueString?: string;
  readonly valueMarkdown?: string;
  readonly valueExpression?: FhirExpression;
  readonly valueCodeableConcept?: { readonly coding?: readonly Coding[] };
  readonly extension?: readonly Extension[];
}

export interface FhirExpression {
  readonly name?: string;
  readonly language?: string;
  readonly expression?: string;
}

export interface Extended {
  readonly extension?: readonly Extension[];
}

export interface Coding extends Extended {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
  readonly _display?: Extended;
}

export interface AnswerOption extends Extended {
  readonly valueCoding?: Coding;
  readonly valueInteger?: number;
  readonly valueString?: string;
  readonly valueDate?: string;
}

export interface EnableWhen {
  readonly question: string;
  readonly operator: 'exists' | '=' | '!=' | '>' | '<' | '>=' | '<=';
  readonly answerBoolean?: boolean;
  readonly answerDecimal?: number;
  readonly answerInteger?: number;
  readonly answerDate?: string;
  readonly answerString?: string;
  readonly answerCoding?: Coding;
}

export interface QuestionnaireItem extends Extended {
  readonly linkId: string;
  readonly text?: string;
  readonly _text?: Extended;
  readonly code?: readonly Coding[];
  readonly prefix?: string;
  readonly type: string;
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly readOnly?: boolean;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'all' | 'any';
  readonly answerOption?: readonly AnswerOption[];
  readonly answerValueSet?: string;
  readonly item?: readonly QuestionnaireItem[];
}

export interface ValueSet extends Extended {
  readonly resourceType: 'ValueSet';
  readonly id?: string;
  readonly url?: string;
  readonly compose?: {
    readonly include?: readonly {
      readonly system?: string;
      readonly concept?: readonly Coding[];
    }[];
  };
  readonly expansion?: { readonly contains?: readonly Coding[] };
}

export interface Questionnaire extends Extended {
  readonly resourceType: 'Questionnaire';
  readonly id?: string;
  readonly url?: string;
  readonly version?: string;
  readonly name?: string;
  readonly title?: string;
  readonly _title?: Extended;
  readonly status?: string;
  readonly language?: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly description?: string;
  readonly _description?: Extended;
  readonly purpose?: string;
  readonly copyright?: string;
  readonly _copyright?: Extended;
  readonly code?: readonly Coding[];
  readonly subjectType?: readonly string[];
  readonly contained?: readonly ValueSet[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueBoolean?: boolean;
  readonly valueDecimal?: number;
  readonly valueInteger?: number;
  readonly valueDate?: string;
  readonly valueString?: string;
  readonly valueCoding?: Coding;
}

export interface ResponseItem extends Extended {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly id?: string;
  readonly identifier?: unknown;
  readonly questionnaire?: string;
  readonly status: 'in-progress' | 'completed' | 'amended' | 'entered-in-error' | 'stopped';
  readonly subject?: { readonly reference?: string; readonly identifier?: unknown };
  readonly author?: { readonly display?: string };
  readonly authored?: string;
  readonly language?: string;
  readonly item?: readonly ResponseItem[];
}

const HL7 = 'http://hl7.org/fhir/StructureDefinition';
const SDC = 'http://hl7.org/fhir/uv/sdc/StructureDefinition';

/** Extensions by what they say. R4 writes points as `ordinalValue`, R5 as `itemWeight`; both are read. */
export const EXTENSIONS = {
  ordinalValue: `${HL7}/ordinalValue`,
  itemWeight: `${HL7}/itemWeight`,
  translation: `${HL7}/translation`,
  minValue: `${HL7}/minValue`,
  maxValue: `${HL7}/maxValue`,
  minOccurs: `${HL7}/questionnaire-minOccurs`,
  maxOccurs: `${HL7}/questionnaire-maxOccurs`,
  variable: `${HL7}/variable`,
  itemControl: `${HL7}/questionnaire-itemControl`,
  calculatedExpression: `${SDC}/sdc-questionnaire-calculatedExpression`,
  enableWhenExpression: `${SDC}/sdc-questionnaire-enableWhenExpression`,
} as const;

export const LOINC = 'http://loinc.org';
/** Where our own instruments and codes are named from; an identifier, not an address. */
export const OWN_URL = 'urn:throughcare:instrument';

export function extensionOf(node: Extended | undefined, url: string): Extension | undefined {
  return node?.extension?.find((each) => each.url === url);
}

/** Points an option carries, wherever the version of FHIR keeps them. */
export function weightOf(option: Extended): number | undefined {
  const found =
    extensionOf(option, EXTENSIONS.itemWeight) ?? extensionOf(option, EXTENSIONS.ordinalValue);
  return found?.valueDecimal ?? found?.valueInteger;
}

/** Every question of a questionnaire, groups opened, in order. */
export function allItems(items: readonly QuestionnaireItem[] = []): readonly QuestionnaireItem[] {
  return items.flatMap((item) => [item, ...allItems(item.item)]);
}
