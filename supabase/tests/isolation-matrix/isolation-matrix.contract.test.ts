import { afterAll, beforeAll } from "vitest";
import { readMatrix, statedCells } from "./matrix-file.ts";
import { attackFollowUps } from "./over-http/follow-up-attack.ts";
import { attackRealtime } from "./over-http/realtime-attack.ts";
import { attackAdditions, attackRest } from "./over-http/rest-attack.ts";
import { attackStorage, attackUploads } from "./over-http/storage-attack.ts";
import { openWorld, type World } from "./over-http/world.ts";

const cells = statedCells(await readMatrix());

let world: World;
beforeAll(async () => {
	world = await openWorld();
}, 120_000);
afterAll(() => world.end());

const ofStorage = cells.filter(({ table }) => table === "storage.objects");
const ofPublic = cells.filter(({ table }) => /^[a-z_]+$/.test(table));

// In this order: listening and looking first, what adds rows last.
attackRealtime(() => world, cells);
attackStorage(() => world, ofStorage);
attackRest(() => world, ofPublic);
attackUploads(() => world, ofStorage);
attackAdditions(() => world, ofPublic);
attackFollowUps(() => world);
