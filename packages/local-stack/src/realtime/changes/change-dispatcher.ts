import type { Pool } from "pg";
import type { Pgoutput } from "pg-logical-replication";
import type { Log } from "../../service.ts";
import type { RealtimeClaims } from "../access/authenticate.ts";
import type { JsonText } from "../socket/message.ts";
import { type Change, type ChangeTransaction, changeOf, transactionOf } from "./change.ts";
import { changePayload, obstacle } from "./change-payload.ts";
import { type EvaluatedChange, evaluateChange } from "./evaluate-change.ts";
import { describeRelation, type Relation } from "./relation.ts";
import type { SubscriptionParameters } from "./subscription-parameters.ts";
import { visibleTo } from "./visible-to.ts";

/** A channel that is told of changes. */
export interface ChangeSubscriber {
	/** Whose eyes the rows are seen with; replaced when the token is. */
	readonly claims: RealtimeClaims;
	readonly isOpen: boolean;
	receiveChange(ids: readonly number[], data: JsonText): void;
	/** The stream was interrupted and is live again: changes may have been missed. */
	changesResumed(): void;
}

/** What one subscriber asked to be told. */
export interface ChangeSubscription {
	/** How the event names the subscription. */
	readonly id: number;
	readonly parameters: SubscriptionParameters;
	readonly subscriber: ChangeSubscriber;
	/** Changes committed before this place in the WAL are not its business, however late the stream brings them. */
	readonly since: bigint;
}

/** Takes changes from the stream, one at a time, to those subscribers who asked for them and may read the row. */
export class ChangeDispatcher {
	readonly subscriptions = new Set<ChangeSubscription>();
	readonly #pool: Pool;
	readonly #log: Log;
	readonly #relations = new Map<number, Promise<Relation | undefined>>();
	#transaction: ChangeTransaction | undefined;

	constructor(pool: Pool, log: Log) {
		this.#pool = pool;
		this.#log = log;
	}

	async receive(message: Pgoutput.Message): Promise<void> {
		if (message.tag === "begin") this.#transaction = transactionOf(message);
		// Sent before the first change after the table, its columns, grants or row security were altered.
		if (message.tag === "relation") this.#relations.delete(message.relationOid);
		const change = this.#transaction && changeOf(message, this.#transaction);
		if (!change) return;
		const interested = [...this.subscriptions].filter(
			({ parameters, since }) => change.transaction.position >= since && concerns(parameters, change),
		);
		if (interested.length === 0) return;
		await this.#dispatch(change, interested).catch((error: unknown) => {
			this.#log.error("A change could not be announced.", {
				table: `${change.relation.schema}.${change.relation.name}`,
				reason: error instanceof Error ? error.message : String(error),
			});
		});
	}

	async #dispatch(change: Change, interested: readonly ChangeSubscription[]): Promise<void> {
		const relation = await this.#relation(change.relation.relationOid);
		if (!relation) return;
		const evaluated = await evaluateChange(
			this.#pool,
			relation,
			change,
			interested.map(({ parameters }) => parameters.filters),
		);
		const passing = interested.filter((_, index) => evaluated.passes[index]);
		const told = await this.#readers(relation, change, passing);
		deliver(relation, change, evaluated, told);
	}

	/** Those who may read the row. A deleted row cannot be asked about: its payload says less instead. */
	async #readers(
		relation: Relation,
		change: Change,
		subscriptions: readonly ChangeSubscription[],
	): Promise<readonly ChangeSubscription[]> {
		if (change.type === "DELETE") return subscriptions;
		const isAsked = ({ subscriber }: ChangeSubscription) =>
			!obstacle(relation, change, subscriber.claims.role);
		const claims = subscriptions.filter(isAsked).map(({ subscriber }) => subscriber.claims);
		const visible = await visibleTo(this.#pool, relation, change, claims);
		return subscriptions.filter(
			(subscription) => !isAsked(subscription) || visible.has(subscription.subscriber.claims),
		);
	}

	#relation(oid: number): Promise<Relation | undefined> {
		const known = this.#relations.get(oid);
		if (known) return known;
		const description = describeRelation(this.#pool, oid);
		this.#relations.set(oid, description);
		description.catch(() => this.#relations.delete(oid));
		return description;
	}
}

function concerns({ event, schema, table }: SubscriptionParameters, { type, relation }: Change): boolean {
	return (
		(event === "*" || event === type) &&
		(schema === "*" || schema === relation.schema) &&
		(table === "*" || table === relation.name)
	);
}

function deliver(
	relation: Relation,
	change: Change,
	evaluated: EvaluatedChange,
	subscriptions: readonly ChangeSubscription[],
): void {
	const payloads = new Map<string, JsonText>();
	const idsByPayload = new Map<ChangeSubscriber, Map<JsonText, number[]>>();
	for (const { id, parameters, subscriber } of subscriptions) {
		const reader = { role: subscriber.claims.role, select: parameters.select };
		const variant = JSON.stringify(reader);
		const payload = payloads.get(variant) ?? changePayload(relation, change, evaluated, reader);
		payloads.set(variant, payload);
		const ofSubscriber = idsByPayload.get(subscriber) ?? new Map<JsonText, number[]>();
		idsByPayload.set(subscriber, ofSubscriber);
		ofSubscriber.set(payload, [...(ofSubscriber.get(payload) ?? []), id]);
	}
	for (const [subscriber, payloadsOfSubscriber] of idsByPayload) {
		if (!subscriber.isOpen) continue;
		for (const [payload, ids] of payloadsOfSubscriber) subscriber.receiveChange(ids, payload);
	}
}
