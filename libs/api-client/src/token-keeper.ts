/** What the API hands out at sign-in and at every refresh. */
export interface IssuedToken {
  readonly accessToken: string;
}

/** Holds the access token in memory only: a reload asks the refresh cookie again. */
export interface TokenKeeper<Issued extends IssuedToken> {
  readonly current: () => string | null;
  readonly accept: (issued: Issued) => void;
  readonly forget: () => void;
  /** Asks for a new token. Callers that ask meanwhile share the same request and its answer. */
  readonly refresh: () => Promise<Issued | null>;
}

/**
 * The refresh cookie rotates and a second use of an old one ends the session,
 * so two refreshes must never run at once.
 */
export function keepToken<Issued extends IssuedToken>(
  ask: () => Promise<Issued | null>,
): TokenKeeper<Issued> {
  let token: string | null = null;
  let running: Promise<Issued | null> | null = null;
  let generation = 0;

  const accept = (issued: Issued) => {
    token = issued.accessToken;
    generation += 1;
  };
  const forget = () => {
    token = null;
    generation += 1;
  };

  const askOnce = async () => {
    const startedAt = generation;
    const issued = await ask();
    // Someone signed in or out while we waited: their word is newer than this answer.
    if (generation !== startedAt) return null;
    if (issued) accept(issued);
    else forget();
    return issued;
  };

  return {
    current: () => token,
    accept,
    forget,
    refresh: () => {
      running ??= askOnce().finally(() => {
        running = null;
      });
      return running;
    },
  };
}
