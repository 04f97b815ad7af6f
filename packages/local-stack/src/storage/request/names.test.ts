import { expect, test } from "vitest";
import { checkBucketName, checkObjectName, isFolderPlaceholder } from "./names.ts";

test.each([
	"a",
	"a/b.txt",
	"A!.*'() &$@=;:+,?-_9",
	"a//b",
	"/a",
	"a/",
	"...",
	"a..b",
	".hidden",
	"x".repeat(1024),
])("%j names an object", (name) => {
	expect(checkObjectName(name)).toBe(name);
});

test.each([
	"",
	"..",
	"a/../b",
	".",
	"./a",
	"a/.",
	"é",
	"a\\b",
	"a\nb",
	"a\u0000",
	"a%b",
	"a#b",
	"a~b",
	"😀",
	"x".repeat(1025),
])("%j names no object", (name) => {
	expect(() => checkObjectName(name)).toThrow(`Invalid key: ${name}`);
});

test.each(["photos", "my photos", "x".repeat(100)])("%j names a bucket", (name) => {
	expect(checkBucketName(name)).toBe(name);
});

test.each(["", " photos", "photos ", "a/b", "é", "x".repeat(101)])("%j names no bucket", (name) => {
	expect(() => checkBucketName(name)).toThrow("Bucket name invalid");
});

test("the marker of an empty folder is told by the end of its name", () => {
	expect(isFolderPlaceholder("a/b/.emptyFolderPlaceholder")).toBe(true);
	expect(isFolderPlaceholder("a/.emptyFolderPlaceholder.txt")).toBe(false);
});
