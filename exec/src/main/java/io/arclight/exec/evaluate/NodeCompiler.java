package io.arclight.exec.evaluate;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.And;
import io.arclight.exec.expression.Call;
import io.arclight.exec.expression.Case;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Coalesce;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.ExpressionVisitor;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.expression.Or;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.conversion.CastFunctions;
import io.arclight.exec.function.predicate.Membership;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Makes nodes of expressions; equal expressions (wherever they were written) share one. */
final class NodeCompiler implements ExpressionVisitor<Node> {
    /** What makes two nodes compute the same: the kind or function, and the same nodes below. */
    private record Key(Object head, List<Node> children) {}

    private final Map<Key, Node> nodes = new HashMap<>();
    private final List<SharedNode> shared;

    private NodeCompiler(List<SharedNode> shared) {
        this.shared = shared;
    }

    /**
     * The nodes of some expressions.
     *
     * @param shared gets the nodes that may keep a column until the batch is done
     */
    static List<Node> compile(List<Expression> expressions, List<SharedNode> shared) {
        NodeCompiler compiler = new NodeCompiler(shared);
        return expressions.stream().map(compiler::node).toList();
    }

    private Node node(Expression expression) {
        return expression.accept(this);
    }

    private List<Node> nodes(List<Expression> expressions) {
        return expressions.stream().map(this::node).toList();
    }

    @Override
    public Node visitColumn(ColumnReference column) {
        return nodes.computeIfAbsent(new Key(column, List.of()), key -> new InputNode(column));
    }

    @Override
    public Node visitLiteral(Literal literal) {
        return nodes.computeIfAbsent(new Key(literal, List.of()), key -> new ConstantNode(literal));
    }

    @Override
    public Node visitCall(Call call) {
        List<Node> arguments = nodes(call.arguments());
        ScalarImplementation implementation = call.function().implementation();
        ScalarTraits traits = call.function().traits();
        if (!traits.deterministic()) {
            return function(implementation, traits, arguments, call.type(), call.origin());
        }
        Key key = new Key(List.of(implementation, call.type()), arguments);
        return share(key, () -> function(implementation, traits, arguments, call.type(), call.origin()));
    }

    @Override
    public Node visitCast(Cast cast) {
        Node operand = node(CastFunctions.operand(cast));
        if (CastFunctions.isIdentity(operand.type(), cast.type())) {
            return operand;
        }
        ScalarImplementation implementation = CastFunctions.of(operand.type(), cast.type(), cast.mode());
        ScalarTraits traits = CastFunctions.traits(implementation, operand.type(), cast.type());
        List<Node> arguments = List.of(operand);
        Key key = new Key(List.of(implementation, cast.type()), arguments);
        return share(key, () -> function(implementation, traits, arguments, cast.type(), cast.origin()));
    }

    private Node function(
            ScalarImplementation implementation,
            ScalarTraits traits,
            List<Node> arguments,
            DataType type,
            Origin origin) {
        Node node;
        if (implementation instanceof StaticMethod method) {
            node = new CallNode(method, arguments, type, origin);
        } else if (implementation instanceof Membership.InList) {
            node = membership(arguments.get(0), arguments.subList(1, arguments.size()), origin);
        } else {
            node = new ColumnFunctionNode((ColumnFunction) implementation, arguments, type, traits.fallible(), origin);
        }
        boolean constant = traits.deterministic() && arguments.stream().allMatch(Node::isConstant);
        return constant ? new ConstantNode(node) : node;
    }

    private static Node membership(Node value, List<Node> list, Origin origin) {
        if (Membership.isHashable(value.type()) && list.stream().allMatch(Node::isConstant)) {
            return new MembershipNode(value, list);
        }
        List<Node> comparisons = new ArrayList<>();
        for (Node item : list) {
            StaticMethod equality = Membership.equality(value.type());
            comparisons.add(new CallNode(equality, List.of(value, item), AtomicType.BOOLEAN, origin));
        }
        return comparisons.size() == 1 ? comparisons.get(0) : new LogicalNode(false, comparisons);
    }

    private Node share(Key key, Supplier<Node> maker) {
        Node known = nodes.get(key);
        if (known == null) {
            Node made = maker.get();
            known = made.isConstant() ? made : new SharedNode(made);
            nodes.put(key, known);
        } else if (known instanceof SharedNode again && again.isUsedAgain()) {
            shared.add(again);
        }
        return known;
    }

    @Override
    public Node visitAnd(And and) {
        List<Node> operands = nodes(and.operands());
        return share(new Key(And.class, operands), () -> new LogicalNode(true, operands));
    }

    @Override
    public Node visitOr(Or or) {
        List<Node> operands = nodes(or.operands());
        return share(new Key(Or.class, operands), () -> new LogicalNode(false, operands));
    }

    @Override
    public Node visitCase(Case expression) {
        List<Node> children = nodes(expression.children());
        return share(new Key(List.of(Case.class, expression.type()), children), () -> {
            List<Node> conditions = new ArrayList<>();
            List<Node> results = new ArrayList<>();
            for (int i = 0; i + 1 < children.size(); i += 2) {
                conditions.add(children.get(i));
                results.add(children.get(i + 1));
            }
            return new CaseNode(conditions, results, children.get(children.size() - 1), expression.type());
        });
    }

    @Override
    public Node visitCoalesce(Coalesce coalesce) {
        List<Node> operands = nodes(coalesce.operands());
        return share(
                new Key(List.of(Coalesce.class, coalesce.type()), operands),
                () -> new CoalesceNode(operands, coalesce.type()));
    }
}
