import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { ENVIRONMENT, type Environment } from '../../platform/environment';
import {
  actorFromClaims,
  TOKEN_ALGORITHM,
  type AccessClaims,
  type SignedInActor,
} from './access-token';

@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  constructor(@Inject(ENVIRONMENT) environment: Environment) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      algorithms: [TOKEN_ALGORITHM],
      // jsonwebtoken takes a KeyObject; passport-jwt's types only know strings and buffers.
      secretOrKey: environment.tokenKey as unknown as Buffer,
    });
  }

  validate(claims: AccessClaims): SignedInActor {
    return actorFromClaims(claims);
  }
}
