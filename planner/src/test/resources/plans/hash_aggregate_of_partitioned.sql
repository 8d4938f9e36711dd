-- set: spark.sql.autoBroadcastJoinThreshold=-1
select c_custkey, sum(o_totalprice) from customer join orders on c_custkey = o_custkey group by c_custkey
