import { expect, test } from "vitest";
import { refusedLine } from "./failure.ts";

const sql = `-- two tables
create table public.good (a int);
create table public.bad (
	a int,
	b nosuchtype
);
`;

test("finds the line under which the CLI put its caret", () => {
	const output = `ERROR: type "nosuchtype" does not exist (SQLSTATE 42704)
At statement: 1
create table public.bad (
	a int,
	b nosuchtype
    ^
`;
	expect(refusedLine(sql, output)).toBe(5);
});

test("without a caret it is the statement's first line", () => {
	expect(refusedLine(sql, "At statement: 0\ncreate table public.good (a int)\n")).toBe(2);
});

test("names no line it did not find", () => {
	expect(refusedLine(sql, "At statement: 0\ncreate table public.other (a int)\n")).toBeUndefined();
	expect(refusedLine(sql, "ERROR: connection refused")).toBeUndefined();
});
