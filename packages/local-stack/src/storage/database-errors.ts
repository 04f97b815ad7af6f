import { DatabaseError } from "pg";
import { errors, StorageError } from "./errors.ts";

/**
 * What Postgres refused, in Storage's words (`src/storage/database/errors.ts` upstream).
 * A trigger's own message is passed on: it is the project's code that spoke.
 */
export function fromDatabase(cause: unknown): unknown {
	if (!(cause instanceof DatabaseError)) return cause;
	const failure = (code: string, status: number, message: string, error?: string) =>
		new StorageError({ code, status, message, error, cause });

	switch (cause.code) {
		case "42501":
			return errors.accessDenied(
				cause.message.includes("row-level security")
					? "new row violates row-level security policy"
					: cause.message,
			);
		case "23505":
			if (cause.constraint === "bucketid_objname") return errors.keyAlreadyExists();
			if (cause.constraint === "buckets_pkey" || cause.constraint === "bname") {
				return errors.bucketAlreadyExists();
			}
			return failure("ResourceAlreadyExists", 409, "The resource already exists", "Duplicate");
		case "23503":
			return cause.detail?.includes("is still referenced from table")
				? failure(
						"ResourceReferenced",
						409,
						"The resource could not be updated or removed due to a foreign key constraint",
					)
				: failure("InvalidRequest", 404, "The related resource does not exist");
		case "22P02":
			return errors.invalidParameter(cause.message);
		case "25006":
			return failure(
				"DatabaseReadOnly",
				503,
				"The database is currently in read-only mode. Please try again later.",
			);
		case "55P03":
			return failure("ResourceLocked", 423, "The resource is locked");
		case "57014":
			return failure("DatabaseTimeout", 544, "The connection to the database timed out");
		case "53100":
			return errors.diskFull(cause);
		default:
			return failure("DatabaseError", 500, `database error, code: ${cause.code}, ${cause.message}`);
	}
}
