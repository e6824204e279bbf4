import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useQueryClient, type QueryKey } from '@tanstack/react-query';
import { take } from '@throughcare/api-client';
import type { Connection, Permission, Session, User } from './api';
import { forgetDrafts } from './forget-drafts';

/** Why the sign-in page is shown to someone who was signed in before. */
export type EndReason = 'idle' | 'ended' | 'left';

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'unreachable'; readonly problem: unknown }
  | { readonly kind: 'signed-out'; readonly reason: EndReason | null }
  | { readonly kind: 'signed-in'; readonly user: User };

export interface SessionDoor {
  readonly state: SessionState;
  readonly signIn: (username: string, password: string) => Promise<User>;
  readonly signOut: (how: 'here' | 'everywhere', reason?: EndReason) => Promise<void>;
  readonly changePassword: (currentPassword: string, newPassword: string) => Promise<void>;
  readonly retry: () => void;
}

const ConnectionContext = createContext<Connection | null>(null);
const SessionContext = createContext<SessionDoor | null>(null);
const CHANNEL = 'throughcare.session';

export function SessionProvider({
  connection,
  children,
}: {
  connection: Connection;
  children: ReactNode;
}) {
  const { api, tokens, onEnded } = connection;
  const queries = useQueryClient();
  const [state, setState] = useState<SessionState>({ kind: 'starting' });
  const [attempt, setAttempt] = useState(0);

  const actions = useMemo(() => {
    /** Nothing that one user read may be seen by the next, not even for a frame. */
    const forget = (reason: EndReason | null) => {
      tokens.forget();
      if (reason === 'left') forgetDrafts();
      queries.cancelQueries();
      queries.clear();
      setState({ kind: 'signed-out', reason });
    };
    const welcome = (session: Session) => {
      queries.clear();
      setState({ kind: 'signed-in', user: session.user });
    };
    return { forget, welcome };
  }, [queries, tokens]);

  useEffect(() => {
    let current = true;
    tokens.refresh().then(
      (session) => {
        if (!current) return;
        if (session) actions.welcome(session);
        else
          setState((now) => (now.kind === 'starting' ? { kind: 'signed-out', reason: null } : now));
      },
      (problem: unknown) => current && setState({ kind: 'unreachable', problem }),
    );
    return () => {
      current = false;
    };
  }, [actions, tokens, attempt]);

  useEffect(() => onEnded(() => actions.forget('ended')), [actions, onEnded]);
  const tellOtherTabs = useOtherTabs(actions.forget);

  const door: SessionDoor = {
    state,
    signIn: async (username, password) => {
      const session = await take(api.POST('/sessions', { body: { username, password } }));
      tokens.accept(session);
      actions.welcome(session);
      return session.user;
    },
    signOut: async (how, reason = 'left') => {
      try {
        await take(
          how === 'everywhere' ? api.DELETE('/sessions') : api.DELETE('/sessions/current'),
        );
      } finally {
        // Even when the service cannot be told, this screen must show nothing more.
        actions.forget(reason);
        tellOtherTabs();
      }
    },
    changePassword: async (currentPassword, newPassword) => {
      await take(api.POST('/me/password', { body: { currentPassword, newPassword } }));
      const user = await take(api.GET('/me'));
      setState({ kind: 'signed-in', user });
    },
    retry: () => {
      setState({ kind: 'starting' });
      setAttempt((count) => count + 1);
    },
  };

  return (
    <ConnectionContext.Provider value={connection}>
      <SessionContext.Provider value={door}>{children}</SessionContext.Provider>
    </ConnectionContext.Provider>
  );
}

export function useSession(): SessionDoor {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider above it');
  return session;
}

/** The typed client of the API. */
export function useApi(): Connection['api'] {
  const connection = useContext(ConnectionContext);
  if (!connection) throw new Error('useApi needs a SessionProvider above it');
  return connection.api;
}

/** The signed-in user, or null on the pages before sign-in. */
export function useUser(): User | null {
  const { state } = useSession();
  return state.kind === 'signed-in' ? state.user : null;
}

export function useMay(): (permission: Permission) => boolean {
  const user = useUser();
  return (permission) => user?.permissions.includes(permission) ?? false;
}

/** Makes query keys that belong to the signed-in user, so that no answer outlives a change of user. */
export function useKey(): (...parts: QueryKey) => QueryKey {
  const user = useUser();
  return (...parts) => ['user', user?.id ?? null, ...parts];
}

/** Signing out in one tab signs out all of them; returns how to tell the others. */
function useOtherTabs(forget: (reason: EndReason) => void): () => void {
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const opened = new BroadcastChannel(CHANNEL);
    opened.onmessage = () => forget('left');
    channel.current = opened;
    return () => opened.close();
  }, [forget]);
  return () => channel.current?.postMessage('signed-out');
}
