select /*+ REPARTITION(7, o_custkey) */ o_custkey from orders
