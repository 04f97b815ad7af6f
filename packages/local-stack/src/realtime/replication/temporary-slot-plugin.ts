import { randomUUID } from "node:crypto";
import type { Client } from "pg";
import { type Pgoutput, PgoutputPlugin } from "pg-logical-replication";

/** The publication a stream follows does not exist (yet, or any more). */
export class PublicationMissing extends Error {}

/**
 * `pgoutput` through a slot that lives as long as its connection, so that a stack that is gone keeps no WAL,
 * with every value left as Postgres wrote it: its types are Postgres' to read.
 */
export class TemporarySlotPlugin extends PgoutputPlugin {
	readonly #publication: string;

	constructor(publication: string) {
		super({ protoVersion: 1, publicationNames: [publication] });
		this.#publication = publication;
	}

	/** @throws PublicationMissing when it is, since Postgres itself complains only at the first change. */
	override async start(client: Client): Promise<unknown> {
		const { rows } = await client.query(
			`select from pg_catalog.pg_publication where pubname = ${client.escapeLiteral(this.#publication)}`,
		);
		if (rows.length === 0) throw new PublicationMissing(`There is no publication "${this.#publication}".`);
		const slot = `realtime_${randomUUID().replaceAll("-", "")}`;
		await client.query(`CREATE_REPLICATION_SLOT "${slot}" TEMPORARY LOGICAL pgoutput NOEXPORT_SNAPSHOT`);
		return super.start(client, slot, "0/0");
	}

	override parse(buffer: Buffer): Pgoutput.Message {
		const message = super.parse(buffer);
		if (message.tag === "relation") {
			for (const column of message.columns) column.parser = (text) => text;
		}
		return message;
	}
}
