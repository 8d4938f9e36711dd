package io.arclight.planner.rex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.junit.jupiter.api.Test;

class TypeMappingTest {
    private static List<DataType> types() {
        List<DataType> types = new ArrayList<>(List.of(AtomicType.values()));
        types.add(new DecimalType(38, 18));
        types.add(new CharType(3));
        types.add(new VarcharType(70000));
        types.add(new YearMonthIntervalType(YearMonthIntervalType.Field.YEAR, YearMonthIntervalType.Field.YEAR));
        types.add(DayTimeIntervalType.DEFAULT);
        types.add(new ArrayType(AtomicType.STRING, false));
        types.add(new ArrayType(AtomicType.STRING, true));
        types.add(new MapType(AtomicType.LONG, new DecimalType(5, 2), true));
        types.add(new StructType().add("a", AtomicType.LONG).add("A", AtomicType.LONG, false));
        return types;
    }

    @Test
    void typesSurviveTheWayThereAndBack() {
        for (DataType type : types()) {
            for (boolean nullable : new boolean[] {true, false}) {
                RelDataType relType = TypeMapping.toRelType(type, nullable);
                assertEquals(type, TypeMapping.toDataType(relType), relType.getFullTypeString());
                assertEquals(nullable || type == AtomicType.NULL, relType.isNullable(), relType.getFullTypeString());
                assertSame(relType, TypeMapping.toRelType(type, nullable));
            }
        }
        assertNotEquals(
                TypeMapping.toRelType(new ArrayType(AtomicType.STRING, false), true),
                TypeMapping.toRelType(new ArrayType(AtomicType.STRING, true), true));
    }

    @Test
    void namesBecomeDistinct() {
        assertEquals(List.of("a", "A_1", "b", "a_3"), TypeMapping.distinctNames(List.of("a", "A", "b", "a")));
    }

    @Test
    void leastRestrictiveUnitesNullability() {
        for (DataType type : types()) {
            RelDataType united = PlannerTypeFactory.INSTANCE.leastRestrictive(
                    List.of(TypeMapping.toRelType(type, false), TypeMapping.toRelType(type, true)));
            assertEquals(TypeMapping.toRelType(type, true), united);
        }
    }

    @Test
    void constantsSurviveTheWayThereAndBack() {
        List<Literal> literals = List.of(
                new Literal(true, AtomicType.BOOLEAN),
                new Literal((byte) -1, AtomicType.BYTE),
                new Literal((short) 300, AtomicType.SHORT),
                new Literal(Integer.MIN_VALUE, AtomicType.INTEGER),
                new Literal(Long.MAX_VALUE, AtomicType.LONG),
                new Literal(1.1f, AtomicType.FLOAT),
                new Literal(-2.5, AtomicType.DOUBLE),
                new Literal(-0.0, AtomicType.DOUBLE),
                new Literal(Double.NaN, AtomicType.DOUBLE),
                new Literal("Łódź 'x' 😀", AtomicType.STRING),
                new Literal("", AtomicType.STRING),
                new Literal(-1, AtomicType.DATE),
                new Literal(3_000_000, AtomicType.DATE),
                new Literal(-1L, AtomicType.TIMESTAMP),
                new Literal(1_600_000_000_123_456L, AtomicType.TIMESTAMP_NTZ),
                new Literal(Long.MAX_VALUE, AtomicType.TIMESTAMP),
                new Literal(new BigDecimal("1.20"), new DecimalType(5, 2)),
                new Literal(null, new DecimalType(5, 2)),
                new Literal(null, new ArrayType(AtomicType.LONG, true)),
                new Literal(null, AtomicType.NULL),
                new Literal("abc", new VarcharType(3)),
                new Literal(new CalendarInterval(1, 2, 3), AtomicType.CALENDAR_INTERVAL),
                new Literal(14, YearMonthIntervalType.DEFAULT),
                new Literal(List.of(1L, 2L), new ArrayType(AtomicType.LONG, false)));
        for (Literal literal : literals) {
            assertEquals(literal, Constants.toLiteral(Constants.toRex(literal)).orElseThrow());
            assertEquals(Constants.toRex(literal), Constants.toRex(literal));
        }
        assertEquals(RexLiteral.class, Constants.toRex(literals.get(9)).getClass());
    }
}
