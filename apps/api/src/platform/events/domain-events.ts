import { Injectable } from '@nestjs/common';

/** An event's plain shape; each capability's events are named in libs/domain. */
export interface DomainEvent {
  readonly kind: string;
}

type Reaction<Event extends DomainEvent> = (event: Event) => Promise<void>;

/** In-process, typed, and awaited: a reaction is part of the transaction that raised the event. */
@Injectable()
export class DomainEvents {
  private readonly reactions = new Map<string, Reaction<DomainEvent>[]>();

  on<Event extends DomainEvent>(kind: Event['kind'], reaction: Reaction<Event>): void {
    const known = this.reactions.get(kind) ?? [];
    this.reactions.set(kind, [...known, reaction as Reaction<DomainEvent>]);
  }

  async publish<Event extends DomainEvent>(event: Event): Promise<void> {
    for (const reaction of this.reactions.get(event.kind) ?? []) await reaction(event);
  }
}
