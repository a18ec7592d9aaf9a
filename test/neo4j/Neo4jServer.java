import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;

/**
 * A Neo4j server over Bolt on the loopback, without authentication: `java … Neo4jServer.java DATA_DIR PORT PAGES_MB`. Run as source by
 * run.ts. The data folder is the caller's, so that a kill and a start on the same folder is a restart of a real server.
 */
public class Neo4jServer {
  public static void main(String[] args) throws Exception {
    SocketAddress address = new SocketAddress("127.0.0.1", Integer.parseInt(args[1]));
    DatabaseManagementService service = new DatabaseManagementServiceBuilder(Path.of(args[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(BoltConnector.advertised_address, address)
        .setConfig(HttpConnector.enabled, false)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, Long.parseLong(args[2]) * 1024 * 1024)
        .setConfig(GraphDatabaseSettings.keep_logical_logs, "512M size")
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    // The parent's end of our standard input closes when the parent is gone, however it went: no server outlives its test run.
    Thread parent = new Thread(() -> {
      try {
        while (System.in.read() >= 0) {}
      } catch (java.io.IOException closed) {
        // Closed is what we wait for.
      }
      System.exit(0);
    });
    parent.setDaemon(true);
    parent.start();
    if (!service.database("neo4j").isAvailable(Duration.ofSeconds(90).toMillis())) {
      System.err.println("The database did not come up within 90 seconds.");
      System.exit(1);
    }
    System.out.println("ready");
    Thread.currentThread().join();
  }
}
