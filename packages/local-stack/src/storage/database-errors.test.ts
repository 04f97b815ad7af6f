import { DatabaseError } from "pg";
import { expect, test } from "vitest";
import { fromDatabase } from "./database-errors.ts";

const refused = (code: string, fields: Partial<DatabaseError> = {}, message = "the database's words") =>
	fromDatabase(Object.assign(new DatabaseError(message, 0, "error"), { code, ...fields }));

test.each([
	[
		"42501",
		{},
		'new row violates row-level security policy for table "objects"',
		"AccessDenied",
		403,
		/^new row violates row-level security policy$/,
	],
	["42501", {}, "Nobody may", "AccessDenied", 403, /^Nobody may$/],
	["23505", { constraint: "bucketid_objname" }, "", "KeyAlreadyExists", 409, /already exists/],
	["23505", { constraint: "bname" }, "", "BucketAlreadyExists", 409, /already exists/],
	["23505", { constraint: "invoices_number" }, "", "ResourceAlreadyExists", 409, /already exists/],
	[
		"23503",
		{ detail: "Key is still referenced from table x." },
		"",
		"ResourceReferenced",
		409,
		/foreign key/,
	],
	["23503", { detail: "Key is not present in table x." }, "", "InvalidRequest", 404, /related resource/],
	["57014", {}, "", "DatabaseTimeout", 544, /timed out/],
	["53100", {}, "", "InsufficientStorage", 507, /disk/],
	["P0001", {}, "Nobody expects it", "DatabaseError", 500, /P0001, Nobody expects it/],
])("%s %j is %s", (code, fields, message, name, status, text) => {
	expect(refused(code, fields, message)).toMatchObject({
		code: name,
		status,
		message: expect.stringMatching(text),
	});
});

test("what is no word of the database passes unchanged", () => {
	const error = new Error("something else");
	expect(fromDatabase(error)).toBe(error);
});
