/** How one start of the server differs from another. */
export interface ServerSettings {
	readonly port: number;
	readonly durable: boolean;
}

/**
 * The command line of the server. Settings are given here, not in `postgresql.conf`,
 * so that a newer stack starts an older cluster with its own choice.
 */
export function serverSettings({ port, durable }: ServerSettings): string[] {
	const settings: Record<string, string> = {
		port: String(port),
		listen_addresses: "127.0.0.1",
		unix_socket_directories: "",
		max_connections: "100",
		shared_preload_libraries: "pg_stat_statements",
		wal_level: "logical",
		max_slot_wal_keep_size: "1GB",
		max_wal_size: "512MB",
		timezone: "UTC",
		log_timezone: "UTC",
		jit: "off",
		log_min_messages: "warning",
		log_min_error_statement: "panic",
		// Commits stay synchronous, which costs little without fsync: Realtime is streamed what is written only.
		...(durable ? {} : { fsync: "off", full_page_writes: "off" }),
	};
	return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
