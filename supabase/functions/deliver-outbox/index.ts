import { isService, isStaff } from "../_shared/caller.ts";
import { endpoint } from "../_shared/endpoint.ts";
import { mailEnvironment, supabaseEnvironment } from "../_shared/environment.ts";
import { chooseMailer } from "../_shared/mail/mailer.ts";
import { deliverOutbox } from "./handler.ts";
import { databaseOutbox } from "./outbox.ts";
import { readOwnWords } from "./own-words.ts";

const variables = Deno.env.toObject();
const supabase = supabaseEnvironment(variables);
const mail = mailEnvironment(variables);
const log = (message: string) => {
	Deno.stderr.writeSync(new TextEncoder().encode(`${message}\n`));
};

Deno.serve(
	endpoint(async (request) => {
		const mailer = chooseMailer(mail);
		try {
			return await deliverOutbox(request, {
				outbox: databaseOutbox(supabase),
				readOwnWords: () => readOwnWords(supabase),
				mailer,
				mayDeliver: async (caller) => isService(caller, supabase) || (await isStaff(caller, supabase)),
				log,
			});
		} finally {
			mailer?.close();
		}
	}, log),
);
