import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@throughcare/domain';
import { Reads, type JsonText } from '../platform/database/reads';
import { CurrentActor, Requires } from '../platform/http/marks';
import {
  ChangedUserResponse,
  ChangeUserDto,
  InviteUserDto,
  ListUsersQuery,
  NewPasswordResponse,
  ResetPasswordDto,
  UsersPage,
} from './contract/user.dto';
import { listUsers } from './queries/list-users';
import { ManageUsers } from './use-cases/manage-users';

@ApiTags('Users')
@Controller('users')
export class UsersController {
  constructor(
    private readonly reads: Reads,
    private readonly manageUsers: ManageUsers,
  ) {}

  @Get()
  @Requires('users:manage')
  @ApiOkResponse({ type: UsersPage })
  list(@Query() query: ListUsersQuery): Promise<JsonText> {
    return this.reads.list(listUsers(query));
  }

  @Post()
  @Requires('users:manage')
  @ApiCreatedResponse({ type: NewPasswordResponse })
  async invite(
    @CurrentActor() actor: Actor,
    @Body() given: InviteUserDto,
  ): Promise<NewPasswordResponse> {
    const { user, temporaryPassword } = await this.manageUsers.invite(actor, given);
    return { id: user.id, revision: user.revision, temporaryPassword };
  }

  @Patch(':userId')
  @Requires('users:manage')
  @ApiOkResponse({ type: ChangedUserResponse })
  async change(
    @CurrentActor() actor: Actor,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() given: ChangeUserDto,
  ): Promise<ChangedUserResponse> {
    const { id, revision } = await this.manageUsers.change(actor, userId, given);
    return { id, revision };
  }

  @Post(':userId/password')
  @Requires('users:manage')
  @ApiCreatedResponse({ type: NewPasswordResponse })
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Param('userId', ParseUUIDPipe) userId: string,
    @Body() given: ResetPasswordDto,
  ): Promise<NewPasswordResponse> {
    const { user, temporaryPassword } = await this.manageUsers.resetPassword(actor, userId, given);
    return { id: user.id, revision: user.revision, temporaryPassword };
  }
}
