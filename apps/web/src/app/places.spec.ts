import { PLACES } from '../../journeys/places';
import { patterns } from './paths';
import { TASKS } from './router';
import type { TaskRoute } from './task-route';

/** Before sign-in, only in development, or leading on to another page. */
const ELSEWHERE: readonly string[] = [
  patterns.home,
  patterns.signIn,
  patterns.changePassword,
  patterns.gallery,
  patterns.personTab,
];

const addressesOf = (routes: readonly TaskRoute[]): string[] =>
  routes.flatMap(({ path, children }) =>
    children
      ? addressesOf(children)
          .filter((child) => child !== '')
          .map((child) => (child.startsWith('/') ? child : `${path}/${child}`))
      : [path],
  );

describe('every page', () => {
  const pages = new Set(addressesOf(TASKS));

  it('is looked at in the browser: a new one is added to the places', () => {
    expect(PLACES.map(({ pattern }) => pattern).toSorted()).toEqual([...pages].toSorted());
  });

  it('is there for each address that is written once: no link leads nowhere', () => {
    const addresses = Object.values(patterns).filter((one) => !ELSEWHERE.includes(one));
    expect(addresses.filter((one) => one !== patterns.person && !pages.has(one))).toEqual([]);
  });
});
