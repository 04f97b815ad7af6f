import { expect, test } from "vitest";
import { configuredFileSize, parseFileSize } from "./file-size.ts";

test.each([
	[20, 20],
	["3B", 3],
	["1kb", 1000],
	["1.5MB", 1_500_000],
	["20mb", 20_000_000],
	["2GB", 2_000_000_000],
])("a request's %j is %i bytes", (size, bytes) => {
	expect(parseFileSize(size)).toBe(bytes);
});

test.each(["", "big", "20", "1 mb", "-1mb", "1mib", "1tb"])("a request's %j is refused", (size) => {
	expect(() => parseFileSize(size)).toThrow("Invalid file size format");
});

test.each([
	[7, 7],
	["7", 7],
	["512b", 512],
	["1KiB", 1024],
	["50MiB", 52_428_800],
	["50MB", 52_428_800],
	["5 GiB", 5_368_709_120],
])("the configuration's %j is %i bytes", (size, bytes) => {
	expect(configuredFileSize(size, "storage.file_size_limit")).toBe(bytes);
});

test("a configured size that is none names its setting", () => {
	expect(() => configuredFileSize("large", "storage.file_size_limit")).toThrow(
		/storage\.file_size_limit.*50MiB/,
	);
});
