/** One line of the trail: who did or read what, of whose record, in which request. Written only by AuditTrail. */
export interface AuditLine {
  /** `subject.participle`, as in `plan.agreed`, `person.read`. */
  readonly action: string;
  readonly subject?: { readonly kind: string; readonly id: string };
  readonly personId?: string;
  readonly reason?: string;
  /** Plain facts that explain the line; never a whole record, never free text about a person's health. */
  readonly facts?: Readonly<Record<string, unknown>>;
}
