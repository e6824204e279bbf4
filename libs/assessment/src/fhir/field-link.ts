/** The link id of a repeated group's field; the field's code is what follows the group's. */
export function fieldLink(group: string, field: string): string {
  return `${group}.${field}`;
}

/** The field's code of a link id, whoever wrote it: letters, digits, dots, dashes, colons and underscores. */
export function fieldOf(group: string, link: string): string {
  const own = link.startsWith(`${group}.`) ? link.slice(group.length + 1) : link;
  return own.replace(/[^A-Za-z0-9._:-]+/g, '-').replace(/^[^A-Za-z0-9]+/, '') || 'field';
}
