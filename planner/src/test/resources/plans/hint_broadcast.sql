-- set: spark.sql.autoBroadcastJoinThreshold=-1
select /*+ BROADCAST(o) */ c_name, o_orderkey from customer join orders o on c_custkey = o_custkey
