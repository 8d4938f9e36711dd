select /*+ MERGE(c) */ c_name, o_orderkey from customer c join orders on c_custkey = o_custkey
