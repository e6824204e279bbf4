import type { ApiPropertyOptions } from '@nestjs/swagger';

/** What an answer can be, in the contract; which of them a question allows its definition says. */
export const ANSWER_VALUE: ApiPropertyOptions = {
  // An empty list is both kinds of list.
  anyOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'array', items: { type: 'string' } },
    {
      type: 'array',
      description: 'Entries of a repeated group, each an answer by field',
      items: {
        type: 'object',
        additionalProperties: {
          oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }, { type: 'null' }],
        },
      },
    },
  ],
};
