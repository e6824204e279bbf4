/** The largest body but for files that come as such; said to whoever sends more. */
export const BODY_LIMIT_BYTES = 2 * 1024 * 1024;
