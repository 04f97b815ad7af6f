import { join } from "node:path";
import { startAuth } from "../auth/service.ts";
import { startFunctions } from "../functions/service.ts";
import type { Services } from "../gateway/routes.ts";
import { startGateway } from "../gateway/server.ts";
import { startMail } from "../mail/service.ts";
import { startRealtime } from "../realtime/service.ts";
import { startRest } from "../rest/service.ts";
import { startScheduler } from "../scheduler/service.ts";
import type { StackContext, StackService } from "../service.ts";
import { startStorage } from "../storage/service.ts";
import type { StackOptions } from "./options.ts";
import type { StackPorts } from "./ports.ts";
import type { Teardown } from "./teardown.ts";

/**
 * Starts everything that stands on the database, the gateway last of what clients reach.
 * Whatever came up is added to `teardown`, also when another part did not.
 */
export async function startParts(
	context: StackContext,
	ports: StackPorts,
	options: StackOptions,
	teardown: Teardown,
): Promise<void> {
	const { keys, log, directories } = context;
	const mail = await startMail({
		smtpPort: ports.smtp,
		webPort: ports.mailPage,
		directory: join(directories.data, "mail"),
		log,
	});
	teardown.add(() => mail.stop());
	const services = await startServices(context, ports, options, teardown);
	const gateway = await startGateway({
		port: ports.api,
		keys,
		services,
		health: { pid: process.pid, directory: directories.data },
		log,
	});
	teardown.add(() => gateway.stop());
	const scheduler = await startScheduler(context);
	teardown.add(() => scheduler.stop());
}

async function startServices(
	context: StackContext,
	ports: StackPorts,
	options: StackOptions,
	teardown: Teardown,
): Promise<Services> {
	const { auth, api, storage, realtime, edge_runtime } = context.configuration;
	const start = async (enabled: boolean, starter: () => Promise<StackService>) => {
		if (!enabled) return undefined;
		const service = await starter();
		teardown.add(() => service.stop());
		return service;
	};
	const starting = {
		auth: start(auth.enabled, () => startAuth(context, { smtp: ports.smtp, limits: options.rateLimits })),
		rest: start(api.enabled, () => startRest(context)),
		storage: start(storage.enabled, () => startStorage(context)),
		realtime: start(realtime.enabled, () => startRealtime(context)),
		functions: start(edge_runtime.enabled, () => startFunctions(context)),
	};
	// All are waited for before one's failure is thrown, so that none comes up behind the teardown's back.
	await Promise.allSettled(Object.values(starting));
	return {
		auth: await starting.auth,
		rest: await starting.rest,
		storage: await starting.storage,
		realtime: await starting.realtime,
		functions: await starting.functions,
	};
}
