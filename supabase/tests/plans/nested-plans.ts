import type pg from "pg";
import { type PlanNode, planSchema } from "./plan.ts";

const PLAN = /^duration: [\d.]+ ms {2}plan:\n/;

/**
 * From here on collects the plan of each statement of this session, those that functions run too: `explain` sees a
 * function as one step. Needs the superuser; the session may become somebody else afterwards.
 */
export async function collectPlans(client: pg.Client): Promise<readonly PlanNode[]> {
	const plans: PlanNode[] = [];
	client.on("notice", ({ message = "" }) => {
		if (PLAN.test(message)) plans.push(planSchema.parse(JSON.parse(message.replace(PLAN, ""))).Plan);
	});
	await client.query("load 'auto_explain'");
	await client.query(
		`set auto_explain.log_min_duration = 0; set auto_explain.log_nested_statements = on;
		set auto_explain.log_format = json; set client_min_messages = log`,
	);
	return plans;
}
