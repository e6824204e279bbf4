/** The record is absent or out of the actor's scope: both answer 404, so neither can be told from the other. */
export class NotFound extends Error {
  override readonly name = 'NotFound';

  constructor() {
    super('not found');
  }
}
