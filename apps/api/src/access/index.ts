export { AccessModule } from './access.module';
export { ActingUser } from './acting-user';
export { DEMO_PASSWORD, SHOWN_ACCOUNTS } from './demo-password';
export { DemoMode } from './demo-mode';
export { PeopleScope } from './people-scope';
export { UserEntity } from './persistence/user.entity';
export { AccessTokens } from './tokens/access-token';
export { amongReach, listRead, personRead, personReadOf, visiblePeople } from './visible-people';
