import type { Hono } from "hono";
import type { Pool } from "pg";
import type { Log } from "../service.ts";
import type { ObjectFiles } from "./files/object-files.ts";

/** What every route of the service works with. */
export interface StorageParts {
	/** The superuser's pool; what is done for a person goes through `transact`. */
	readonly pool: Pool;
	readonly files: ObjectFiles;
	/** Verifies bearers and signs URLs. */
	readonly jwtSecret: string;
	/** Bytes no object may exceed, whatever its bucket allows. */
	readonly fileSizeLimit: number;
	readonly transformsImages: boolean;
	readonly log: Log;
}

/** The routes of one concern, mounted in the order their paths are told apart. */
export type Routes = (parts: StorageParts) => Hono;
