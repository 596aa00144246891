package onrecord.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Loads the program and its libraries again such that they count their steps: every call of a method and every further turn
 * of a loop. The number is the same on every machine; what the JDK does within one of its methods is one step.
 */
public final class Stepped extends ClassLoader {
    private static long steps;

    static {
        registerAsParallelCapable();
    }

    /** Makes a loader whose classes are its own. */
    public Stepped() {
        super(Stepped.class.getClassLoader());
    }

    /** Counts one; this is called by what {@link #loadClass} loads. */
    public static void step() {
        steps++;
    }

    /** Returns the steps since it was last asked. */
    public static long taken() {
        long taken = steps;
        steps = 0;
        return taken;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith("java.")
                || name.startsWith("javax.")
                || name.startsWith("jdk.")
                || name.startsWith("sun.")
                || name.startsWith("com.sun.")
                || name.startsWith("org.w3c.")
                || name.startsWith("org.xml.")
                || name.equals(Stepped.class.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? counting(name) : loaded;
        }
    }

    private Class<?> counting(String name) throws ClassNotFoundException {
        try (InputStream bytes = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            ClassReader read = new ClassReader(bytes);
            ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            read.accept(new Counting(written), 0);
            byte[] counting = written.toByteArray();
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Counting extends ClassVisitor {
        Counting(ClassVisitor written) {
            super(Opcodes.ASM9, written);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            return new CountingMethod(super.visitMethod(access, name, descriptor, signature, exceptions));
        }
    }

    private static final class CountingMethod extends MethodVisitor {
        private final Set<Label> passed = new HashSet<>();

        CountingMethod(MethodVisitor written) {
            super(Opcodes.ASM9, written);
        }

        private void count() {
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC, Stepped.class.getName().replace('.', '/'), "step", "()V", false);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            count();
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
            super.visitLabel(label);
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            if (passed.contains(label)) {
                count();
            }
            super.visitJumpInsn(opcode, label);
        }
    }
}
