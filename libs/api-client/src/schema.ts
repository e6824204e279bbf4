/**
 * The routes the client knows, in the form openapi-typescript writes them.
 * Replaced as a whole when the contract is generated; nothing else may be added by hand.
 */
export interface paths {
  '/config': { get: operations['readConfig'] };
  '/sessions': { post: operations['signIn']; delete: operations['signOutEverywhere'] };
  '/sessions/refresh': { post: operations['refreshSession'] };
  '/sessions/current': { delete: operations['signOut'] };
  '/me': { get: operations['readMe'] };
  '/me/password': { post: operations['changePassword'] };
}

export interface components {
  schemas: {
    SignIn: { username: string; password: string };
    ChangePassword: { currentPassword: string; newPassword: string };
    User: {
      id: string;
      username: string;
      displayName: string;
      role: string;
      permissions: string[];
      scope: string;
      siteIds: string[];
      clearances: string[];
      language: string;
      mustChangePassword: boolean;
      partnerId: string | null;
    };
    Session: {
      accessToken: string;
      expiresInSeconds: number;
      user: components['schemas']['User'];
    };
    DemoAccount: {
      username: string;
      password: string;
      displayName: string;
      role: string;
      note: string;
    };
    Config: {
      demo: boolean;
      jurisdiction: { name: string };
      demoAccounts?: components['schemas']['DemoAccount'][];
      languages: string[];
    };
  };
}

type NoParameters = { query?: never; header?: never; path?: never; cookie?: never };
type JsonBody<Body> = { content: { 'application/json': Body } };
type JsonAnswer<Body> = { headers: { [name: string]: unknown }; content: { 'application/json': Body } };
type EmptyAnswer = { headers: { [name: string]: unknown }; content?: never };
type Schemas = components['schemas'];

export interface operations {
  readConfig: {
    parameters: NoParameters;
    requestBody?: never;
    responses: { 200: JsonAnswer<Schemas['Config']> };
  };
  signIn: {
    parameters: NoParameters;
    requestBody: JsonBody<Schemas['SignIn']>;
    responses: { 201: JsonAnswer<Schemas['Session']> };
  };
  refreshSession: {
    parameters: NoParameters;
    requestBody?: never;
    responses: { 201: JsonAnswer<Schemas['Session']> };
  };
  signOut: { parameters: NoParameters; requestBody?: never; responses: { 204: EmptyAnswer } };
  signOutEverywhere: {
    parameters: NoParameters;
    requestBody?: never;
    responses: { 204: EmptyAnswer };
  };
  readMe: {
    parameters: NoParameters;
    requestBody?: never;
    responses: { 200: JsonAnswer<Schemas['User']> };
  };
  changePassword: {
    parameters: NoParameters;
    requestBody: JsonBody<Schemas['ChangePassword']>;
    responses: { 204: EmptyAnswer };
  };
}
